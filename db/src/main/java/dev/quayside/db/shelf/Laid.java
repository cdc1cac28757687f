package dev.quayside.db.shelf;

import java.nio.file.Path;

/**
 * A content that has been laid where new files go, before the book knows of it. What comes of it
 * nobody knows yet: where it is filed by nobody it is tidied away after a day.
 *
 * @param content where it came from; there for as long as the request lasts
 * @param digest SHA-256, in hexadecimal
 * @param size bytes
 * @param place as the book names the shelf; "" where it is to lie in the database
 */
public record Laid(Path content, String digest, long size, String place) {}
