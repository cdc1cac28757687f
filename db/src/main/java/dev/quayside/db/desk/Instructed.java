package dev.quayside.db.desk;

/**
 * A step of sales that the bot is to do now.
 *
 * @param step its number
 * @param who the name of whoever took it
 * @param tries how often it was taken up, this time included
 */
public record Instructed(long step, long inquiry, String who, Step what, int tries) {}
