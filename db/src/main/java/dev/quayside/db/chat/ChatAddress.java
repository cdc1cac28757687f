package dev.quayside.db.chat;

import dev.quayside.db.json.Digest;
import java.util.Locale;

/**
 * The address by which the house knows somebody who writes by chat. Nobody can send a mail from it,
 * nor get one at it (RFC 2606: .invalid), so whatever mail names one is forged.
 */
public final class ChatAddress {

  private static final String DOMAIN = "@wecom.invalid";
  private static final int LETTERS = 32;
  private static final String NAMELESS = "WeChat ";
  private static final int ID = "wx-".length();
  private static final int DIGITS = 6;

  private ChatAddress() {}

  /**
   * Of one person at one of our accounts.
   *
   * @param account WeCom's open_kfid
   * @param person WeCom's external_userid; capital and small letters differ, which no mail address
   *     may rely on
   */
  public static String of(String account, String person) {
    return "wx-" + Digest.of(account + "\n" + person).substring(0, LETTERS) + DOMAIN;
  }

  /** What somebody is called whose name nobody has told us: "WeChat 8AA0DB". */
  public static String nameless(String address) {
    return NAMELESS + address.substring(ID, ID + DIGITS).toUpperCase(Locale.ROOT);
  }

  /** Whether somebody is called so. */
  public static boolean isNameless(String name) {
    return name.startsWith(NAMELESS);
  }

  /** Of the account itself. */
  public static String ofAccount(String account) {
    return "kf-" + Digest.of(account).substring(0, LETTERS) + DOMAIN;
  }

  /** The Message-ID of what he wrote there, with its angle brackets. */
  public static String messageId(String account, String msgid) {
    return "<" + Digest.of(account + "\n" + msgid).substring(0, LETTERS) + DOMAIN + ">";
  }

  /** Whether an address is somebody's in a chat. */
  public static boolean is(String address) {
    return address.strip().toLowerCase(Locale.ROOT).endsWith(DOMAIN);
  }
}
