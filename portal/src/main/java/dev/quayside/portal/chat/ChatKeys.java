package dev.quayside.portal.chat;

import dev.quayside.db.message.Bytes;
import java.util.Base64;

/**
 * What only WeCom and we know, so that nobody else can knock in its name.
 *
 * @param corpId the company's id, which stands in every call
 * @param token what signatures are made with
 * @param key 32 bytes
 */
public record ChatKeys(String corpId, String token, Bytes key) {

  private static final int BYTES = 32;

  public ChatKeys {
    if (key.length() != BYTES) {
      throw new IllegalArgumentException("An EncodingAESKey has 43 letters and figures");
    }
  }

  /**
   * As WeCom's administration shows them.
   *
   * @param encodingAesKey Base64 without the = at its end
   * @throws IllegalArgumentException where it is none
   */
  public static ChatKeys of(String corpId, String token, String encodingAesKey) {
    return new ChatKeys(corpId, token, Bytes.of(Base64.getDecoder().decode(encodingAesKey + "=")));
  }

  @Override
  public String toString() {
    return "keys of " + corpId;
  }
}
