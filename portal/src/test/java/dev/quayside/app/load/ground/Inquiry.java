package dev.quayside.app.load.ground;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail with which a customer asks for a price, each another customer and each for boxes of his
 * own number.
 */
public record Inquiry(int number) {

  static final String CUSTOMERS = "acme.example";

  /** The one lane's price with the house's margin, in USD for a box. */
  private static final int A_BOX = 2_100;

  private static final int MOST_BOXES = 9;

  /** In kilograms; however many have written, none is too heavy for a single box. */
  private static final int LIGHTEST = 9_000;

  private static final int WEIGHTS = 9_000;

  private static final AtomicInteger WRITTEN = new AtomicInteger();

  private static final String ENGLISH =
      """
      Dear colleagues,

      could you please quote ocean freight for the following:

      %dx40HQ from Shanghai to Los Angeles
      Commodity: furniture, general cargo
      Gross weight: %d kgs

      Best regards
      Customer %d
      """;

  private static final String CHINESE =
      """
      您好！

      麻烦报一下 上海到洛杉矶 %d*40HQ 的海运费，品名：家具，普货，毛重%d公斤。

      谢谢！
      客户%d
      """;

  /** One that nobody has written before. */
  public static Inquiry next() {
    return new Inquiry(WRITTEN.incrementAndGet());
  }

  public String sender() {
    return "buyer-%d@%s".formatted(number, CUSTOMERS);
  }

  private int boxes() {
    return 1 + number / 2 % MOST_BOXES;
  }

  private int weight() {
    return LIGHTEST + number % WEIGHTS;
  }

  /** What the answer must come to, in USD. */
  int total() {
    return boxes() * A_BOX;
  }

  /** As it comes over the wire. */
  public String raw(String to) {
    String text = (number % 2 == 0 ? ENGLISH : CHINESE).formatted(boxes(), weight(), number);
    return """
    From: Buyer %1$d <%2$s>
    To: %3$s
    Subject: rates please
    Message-ID: <%1$d@acme.example>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit

    %4$s
    """
        .formatted(number, sender(), to, text)
        .replace("\n", "\r\n");
  }
}
