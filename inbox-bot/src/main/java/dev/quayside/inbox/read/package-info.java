/**
 * What a customer asks a price for, read out of his words: lanes, boxes, cargo, dates and terms.
 */
@NullMarked
package dev.quayside.inbox.read;

import org.jspecify.annotations.NullMarked;
