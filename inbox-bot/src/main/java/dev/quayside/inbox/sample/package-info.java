/**
 * Made-up inquiries in both languages, each with its right answer, to train on and to test with.
 * They never measure how well real mail is read.
 */
@NullMarked
package dev.quayside.inbox.sample;

import org.jspecify.annotations.NullMarked;
