package dev.quayside.app.config;

import dev.quayside.app.config.source.Key;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what WeCom's administration shows of a company; all of it is needed, or nothing. */
final class WecomReader {

  /** Where WeCom is called. */
  private static final String USUAL = "https://qyapi.weixin.qq.com";

  private static final Pattern AES_KEY = Pattern.compile("[A-Za-z0-9]{43}");

  private WecomReader() {}

  private static Optional<URI> link(Asked asked) {
    Optional<String> link = asked.text(Key.WECOM_LINK);
    if (link.filter(it -> !it.matches("https://[\\w.-]+/[\\w/.?=&%-]+")).isPresent()) {
      asked.wrong(
          Key.WECOM_LINK,
          "is the address of a kf account, such as https://work.weixin.qq.com/kfid/kfc…",
          link.get());
      return Optional.empty();
    }
    return link.map(URI::create);
  }

  static Optional<Wecom> read(Asked asked) {
    if (!asked.any(
        Key.WECOM_CORP_ID,
        Key.WECOM_KF_SECRET,
        Key.WECOM_TOKEN,
        Key.WECOM_AES_KEY,
        Key.WECOM_BASE_URL,
        Key.WECOM_LINK)) {
      return Optional.empty();
    }
    String url = asked.text(Key.WECOM_BASE_URL).orElse(USUAL);
    if (!url.matches("https?://[^/?#\\s]+(/[^?#\\s]*)?")) {
      asked.wrong(Key.WECOM_BASE_URL, "is a web address such as " + USUAL, url);
    }
    String aesKey = asked.needed(Key.WECOM_AES_KEY, "the EncodingAESKey of the callback");
    if (!aesKey.isEmpty() && !AES_KEY.matcher(aesKey).matches()) {
      asked.wrong(Key.WECOM_AES_KEY, "has 43 letters and figures", aesKey.length() + " of them");
    }
    return Optional.of(
        new Wecom(
            asked.needed(Key.WECOM_CORP_ID, "the company's id at WeCom (企业ID)"),
            new Secret(asked.needed(Key.WECOM_KF_SECRET, "the secret of WeCom's kf (微信客服)")),
            new Secret(asked.needed(Key.WECOM_TOKEN, "the Token of the callback")),
            new Secret(aesKey),
            url.endsWith("/") ? url.substring(0, url.length() - 1) : url,
            link(asked)));
  }
}
