/**
 * What a sheet leaves open, what a person has answered, and the answers kept for the next sheet
 * like it.
 */
@NullMarked
package dev.quayside.portal.ratesheet.question;

import org.jspecify.annotations.NullMarked;
