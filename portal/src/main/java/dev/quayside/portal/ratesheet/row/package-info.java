/** One row of a sheet as the rates it stands for. */
@NullMarked
package dev.quayside.portal.ratesheet.row;

import org.jspecify.annotations.NullMarked;
