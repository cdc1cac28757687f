/**
 * Paper to draw on: A4 pages, letters of every script our customers write, tables, page numbers.
 */
@NullMarked
package dev.quayside.notifier.pdf;

import org.jspecify.annotations.NullMarked;
