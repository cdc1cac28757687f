package dev.quayside.inbox.lasttime;

import java.util.Optional;

/**
 * Who says "as last time", and in which conversation.
 *
 * @param conversation empty where he begins a new one
 */
public record Writer(String address, Optional<Long> conversation) {}
