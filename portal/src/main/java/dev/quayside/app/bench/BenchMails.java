package dev.quayside.app.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** Inquiries of many kinds, each unlike the others, all of them ones that a machine may price. */
public final class BenchMails {

  private static final List<String> LANES_EN =
      List.of(
          "Shanghai to Los Angeles",
          "Ningbo - Hamburg",
          "Yantian to Rotterdam",
          "Qingdao to Hamburg",
          "Shanghai to New York");
  private static final List<String> LANES_ZH =
      List.of("上海到洛杉矶", "宁波—汉堡", "盐田到鹿特丹", "青岛到汉堡", "上海到纽约");
  private static final List<String> BOXES =
      List.of("1x40HQ", "2*40HQ", "3x20GP", "1x20GP + 2x40HQ", "4x40'HC");

  private static final String ENGLISH =
      """
      Dear colleagues,

      could you please quote ocean freight for the following:

      %s, %s
      Commodity: furniture, general cargo
      Gross weight: %d kgs

      Best regards
      Customer %d
      """;

  private static final String CHINESE =
      """
      您好！

      麻烦报一下 %s %s 的海运费，品名：家具，普货，毛重%d公斤。

      谢谢！
      客户%d
      """;

  private BenchMails() {}

  /**
   * So many mails as they come over the wire.
   *
   * @param run tells the mails of one run from those of another
   */
  public static List<byte[]> of(int count, String run) {
    var mails = new ArrayList<byte[]>();
    for (int i = 0; i < count; i++) {
      boolean chinese = i % 2 == 1;
      String lane = (chinese ? LANES_ZH : LANES_EN).get(i / 2 % LANES_EN.size());
      String boxes = BOXES.get(i / 10 % BOXES.size());
      String text = (chinese ? CHINESE : ENGLISH).formatted(lane, boxes, 9000 + i, 100 + i);
      mails.add(mail(i, run, text));
    }
    return mails;
  }

  private static byte[] mail(int number, String run, String text) {
    return """
    From: customer%d@bench.example
    To: rates@harbourline.example
    Subject: rates please
    Message-ID: <%s-%d@bench.example>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit

    %s
    """
        .formatted(number, run, number, text)
        .replace("\n", "\r\n")
        .getBytes(UTF_8);
  }
}
