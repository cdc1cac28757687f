package dev.quayside.inbox.read.told;

import dev.quayside.inbox.read.words.Span;

/** A word or figure that a price may hang on. */
public record Token(Kind kind, Span span) {}
