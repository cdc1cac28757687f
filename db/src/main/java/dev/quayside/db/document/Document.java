package dev.quayside.db.document;

import dev.quayside.db.message.Bytes;

/** A paper with its content. */
public record Document(String name, String mediaType, Bytes content) {}
