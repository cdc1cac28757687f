package dev.quayside.db.paper;

/**
 * A file that lies in the book.
 *
 * @param size bytes
 * @param digest SHA-256, in hexadecimal
 */
public record StoredFile(long id, long size, String digest) {}
