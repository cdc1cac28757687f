/** From where to where a row is: ports, several in a cell, and groups of them. */
@NullMarked
package dev.quayside.portal.ratesheet.row.port;

import org.jspecify.annotations.NullMarked;
