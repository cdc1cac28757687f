package dev.quayside.inbox.read.draft;

/** A fact of an inquiry together with the words that say it. */
public record Found<T>(T value, Evidence evidence) {}
