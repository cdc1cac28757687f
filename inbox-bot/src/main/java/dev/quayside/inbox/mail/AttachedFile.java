package dev.quayside.inbox.mail;

/**
 * A file that came with a message.
 *
 * @param name the file name as the sender wrote it, decoded; empty where it has none
 * @param type the media type as declared, lower case, without parameters
 * @param size in bytes, decoded
 */
public record AttachedFile(String name, String type, long size) {}
