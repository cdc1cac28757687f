package dev.quayside.db.chat;

import java.util.List;

/**
 * Somebody who writes to one of our accounts.
 *
 * @param account WeCom's open_kfid
 * @param person WeCom's external_userid
 * @param thread the Message-IDs of what he wrote since the conversation began, the oldest first
 */
public record ChatPerson(String account, String person, List<String> thread) {

  public ChatPerson {
    thread = List.copyOf(thread);
  }

  public String address() {
    return ChatAddress.of(account, person);
  }
}
