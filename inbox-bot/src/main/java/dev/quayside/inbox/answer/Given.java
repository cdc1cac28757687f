package dev.quayside.inbox.answer;

/**
 * How many answers were given lately.
 *
 * @param toSender to this address in the last hour
 * @param inConversation in this conversation in the last hour
 * @param inConversationToday in this conversation in the last day
 * @param houseSpent the house as a whole gave as many as it may in the last hour
 */
public record Given(
    long toSender, long inConversation, long inConversationToday, boolean houseSpent) {}
