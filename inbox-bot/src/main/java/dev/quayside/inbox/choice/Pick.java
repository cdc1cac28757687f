package dev.quayside.inbox.choice;

import dev.quayside.db.asking.Choice;
import dev.quayside.db.asking.Question.About;
import java.util.Optional;

/**
 * One of the offered answers, taken by its letter.
 *
 * @param count how many of it, where he says so beside the letter
 * @param start first character of his words, counted from 0
 * @param end one after the last
 */
public record Pick(About about, Choice choice, Optional<Integer> count, int start, int end) {}
