/**
 * Made-up inquiries in both languages, each with its right answer, to test with. They never measure
 * how well real mail is read, and nothing is learned from them: it made the learned no better.
 */
@NullMarked
package dev.quayside.inbox.madeup;

import org.jspecify.annotations.NullMarked;
