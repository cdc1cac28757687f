/** Workbooks of Excel (ECMA-376), read row by row so that a long one needs no more memory. */
@NullMarked
package dev.quayside.portal.ratesheet.xlsx;

import org.jspecify.annotations.NullMarked;
