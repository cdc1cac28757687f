package dev.quayside.notifier.readback;

import java.util.List;

/**
 * A paper as it reads, without the white space in it.
 *
 * @param lines headings and paragraphs, in their order
 * @param tables rows of cells
 * @param margins what repeats itself on every page, page by page
 * @param unreadable what is drawn and cannot be read: outside of the page, or an empty letter
 */
record PaperText(
    List<String> lines,
    List<List<List<String>>> tables,
    List<String> margins,
    List<String> unreadable) {}
