/**
 * How a sheet is laid out: tables, sections, titles, footnotes, cells that repeat the one above.
 */
@NullMarked
package dev.quayside.portal.ratesheet.layout;

import org.jspecify.annotations.NullMarked;
