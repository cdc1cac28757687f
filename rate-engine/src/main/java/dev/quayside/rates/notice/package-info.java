/** Whether somebody may be told of something now, by his own wish. */
@NullMarked
package dev.quayside.rates.notice;

import org.jspecify.annotations.NullMarked;
