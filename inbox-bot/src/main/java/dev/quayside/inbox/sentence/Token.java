package dev.quayside.inbox.sentence;

/**
 * A word of a text.
 *
 * @param start first character in the text, counted from 0
 * @param end one after the last character
 * @param word as a model reads it: full-width signs as ordinary ones, Chinese simplified
 */
public record Token(int start, int end, String word) {}
