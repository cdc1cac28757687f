package dev.quayside.inbox.learn.sample;

import dev.quayside.inbox.intent.Intent;

/**
 * A labelled message.
 *
 * @param language BCP 47 primary tag
 * @param subject empty where there is none, as in a chat
 * @param place the file and the line it begins in, such as "zh/rfq.txt:17"
 */
public record Sample(
    String language, Intent intent, Annotated subject, Annotated body, String place) {}
