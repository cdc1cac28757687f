package dev.quayside.notifier.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.notifier.SampleQuotes;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.preview.Preview;
import dev.quayside.rates.place.Places;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody may do to a template that would make a letter or a paper say something else. */
class PlantedTemplateFaultsTest {

  private static final Places PLACES = Places.builtIn();
  private static final Preview PREVIEW =
      new Preview(SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME, Fonts.load(), PLACES);

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          # what was done                      | file          | words of ours                              | in their place
          the total is dropped                 | letter.en.txt | {total} for {cargo}                        | {cargo}
          the lane is dropped                  | letter.en.txt | {lane}, with                               | with
          the cargo is dropped                 | letter.en.txt | for {cargo},                               | for you,
          the carrier is dropped               | letter.en.txt | , with {carrier}                           | ""
          the last day is dropped              | letter.en.txt | {validity}                                 | valid for a while
          the transit is dropped               | letter.en.txt | [{transit}, ]                              | ""
          the quote's number is dropped        | letter.en.txt | ({numbers}, PDF)                           | (PDF)
          the name is dropped                  | letter.en.txt | Dear {name},                               | Dear Sir,
          the company is dropped               | letter.en.txt | {company}                                  | Your team
          the list of what is in is dropped    | letter.en.txt | Included: {what}                           | Included: all
          the list of what is out is dropped   | letter.en.txt | Not included: {what}                       | Not included: nothing
          last day and transit are swapped     | letter.en.txt | [{transit}, ]{validity}                    | transit {validity}, valid until {transit}
          total and cargo are swapped          | letter.en.txt | {total} for {cargo}                        | {cargo} for USD {total}
          an amount is written out             | letter.en.txt | {total} for                                | {total} (USD 1,850 a box) for
          an amount in words is written out    | letter.en.txt | {total} for                                | {total} (plus fifty dollars) for
          an amount with a sign is written out | letter.en.txt | {validity}.                                | {validity}, all-in $5,000.
          a day is written out                 | letter.en.txt | {validity}                                 | {validity} (30 June)
          free time is written out             | letter.en.txt | {validity}.                                | {validity}. Free time fourteen days.
          a discount is written out            | letter.en.txt | {validity}.                                | {validity}, 5% off.
          another port is written out          | letter.en.txt | {lane}, with                               | {lane} via Ningbo, with
          the lane is written out              | letter.en.txt | {lane}                                     | Shanghai to Hamburg
          another line is written out          | letter.en.txt | with {carrier}                             | with {carrier} or Maersk
          another line's short name            | letter.en.txt | with {carrier}                             | with {carrier}/MSC
          an amount in the closing             | letter.en.txt | space is confirmed                         | B/L fee USD 50; space is confirmed
          a port in the opening                | letter.en.txt | === opening of several                     | Rates from Qingdao!\\n=== opening of several
          an amount in the signature           | letter.en.txt | Best regards,                              | From USD 990 only!
          included is turned round             | letter.en.txt | Included: {what}                           | Not included: {what}
          not included is turned round         | letter.en.txt | Not included: {what}                       | Included: {what}
          at cost is turned round              | letter.en.txt | At cost, if it arises: {what}              | Free of charge: {what}
          subject to is turned round           | letter.en.txt | May come on top, if the carrier charges it: {what} | Never charged: {what}
          a place nobody fills                 | letter.en.txt | {total}                                    | {total} {discount}
          a place of another passage           | letter.en.txt | Hello,                                     | Hello {total},
          a bracket left open                  | letter.en.txt | {lane},                                    | {lane,
          a square bracket left open           | letter.en.txt | [{transit}, ]                              | [{transit},
          a fact that may be left out          | letter.en.txt | {total} for                                | [{total}] for
          transit without brackets             | letter.en.txt | [{transit}, ]                              | "{transit}, "
          a heading mistyped                   | letter.en.txt | === lead                                   | === led
          a passage twice                      | letter.en.txt | === closing                                | === lead
          words under no heading               | letter.en.txt | === greeting\\n                             | Hi\\n=== greeting\\n
          Chinese in the English letter        | letter.en.txt | Hello,                                     | 您好,
          the total is dropped, in Chinese     | letter.zh.txt | {total}，                                   | ""
          the last day is dropped, in Chinese  | letter.zh.txt | {validity}                                 | 长期有效
          last day and transit swapped         | letter.zh.txt | [{transit}，]{validity}                     | 航程{validity}，有效期{transit}
          an amount in Chinese                 | letter.zh.txt | {total}，                                   | {total}（每箱五百美元），
          free days in Chinese                 | letter.zh.txt | {validity}。                                | {validity}，免箱期十四天。
          a port in Chinese                    | letter.zh.txt | {lane}，                                    | {lane}经宁波，
          a line in Chinese                    | letter.zh.txt | {carrier}：                                 | {carrier}或马士基：
          included is turned round in Chinese  | letter.zh.txt | 包含：{what}                                | 不含：{what}
          not included is turned round         | letter.zh.txt | 不含：{what}                                | 已含：{what}
          English in the Chinese letter        | letter.zh.txt | 您好！                                      | Hello,
          """)
  void each_is_told_with_its_file_and_our_words_stand_in_its_place(
      String done, String file, String ours, String theirs) throws IOException {
    Language language = file.contains(".zh.") ? Language.ZH : Language.EN;
    String text = TemplateFolder.text(language);
    String from = ours.replace("\\n", "\n");
    assertThat(text).as(done).contains(from);
    int at = text.lastIndexOf(from);
    write(
        file,
        text.substring(0, at)
            + (theirs == null ? "" : theirs.replace("\\n", "\n"))
            + text.substring(at + from.length()));

    Templates read = PREVIEW.read(folder, PLACES);

    assertThat(read.faults())
        .as(done)
        .isNotEmpty()
        .allSatisfy(fault -> assertThat(fault.file()).isEqualTo(file))
        .allSatisfy(fault -> assertThat(fault.remedy().in(Language.ZH)).isNotBlank());
    assertThat(read.own()).isEmpty();
    assertThat(PREVIEW.letter(language, read).text())
        .isEqualTo(PREVIEW.letter(language, Templates.ours()).text());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          an amount in a note            | paper.en.txt | === notes\\nDocumentation USD 50 a bill
          a port in a note               | paper.en.txt | === notes\\nRates from Ningbo are the same
          a day in a note                | paper.en.txt | === notes\\nValid until 30 June
          included is turned round       | paper.en.txt | === included\\nNot included
          not included is turned round   | paper.en.txt | === not included\\nOur price covers
          at cost is turned round        | paper.en.txt | === at cost\\nIncluded
          the address is dropped         | paper.en.txt | === to book\\nWrite to us about {number}.
          the number is dropped          | paper.en.txt | === to book\\nWrite to {email}.
          a word that is a fact's        | paper.en.txt | === valid until\\nDate
          an amount in the title         | paper.en.txt | === title\\nQuotation USD
          a place nobody fills           | paper.en.txt | === title\\nQuotation {total}
          Chinese in the English words   | paper.en.txt | === title\\n报价单
          an amount in Chinese           | paper.zh.txt | === notes\\n文件费每票450元
          included is turned round       | paper.zh.txt | === included\\n不含
          a colour that is none          | paper.txt    | === colour\\nblue
          a colour nobody can read       | paper.txt    | === colour\\n#FFEE88
          a band that hides its words    | paper.txt    | === band\\n#101010
          the total is left out          | paper.txt    | === leave out\\ntotal
          conditions are left out        | paper.txt    | === leave out\\nconditions
          a language nobody speaks       | paper.txt    | === languages\\nfrench
          an amount in the letterhead    | paper.txt    | === letterhead\\nBoxes from USD 900
          a heading mistyped             | paper.txt    | === color scheme\\n#0B4F8A
          """)
  void so_is_each_of_a_paper(String done, String file, String text) throws IOException {
    write(file, text.replace("\\n", "\n") + "\n");

    Templates read = PREVIEW.read(folder, PLACES);

    assertThat(read.faults())
        .as(done)
        .isNotEmpty()
        .allSatisfy(fault -> assertThat(fault.file()).isEqualTo(file))
        .allSatisfy(fault -> assertThat(fault.line()).isPositive());
    assertThat(PREVIEW.paper(Language.EN, false, read))
        .isEqualTo(PREVIEW.paper(Language.EN, false, Templates.ours()));
  }

  @Test
  void a_fault_is_told_with_the_line_it_stands_on() throws IOException {
    write(
        "letter.en.txt",
        """
        # ours
        === greeting
        Dear {name},

        === closing
        Thank you.
        See {numbers}.
        Call us about {discount}.
        """);

    Templates read = PREVIEW.read(folder, PLACES);

    assertThat(read.faults())
        .singleElement()
        .hasToString(
            "letter.en.txt, line 8: {discount} is nothing that \"closing\" can be filled with."
                + " There is: {numbers}, {choice}.");
  }

  @Test
  void a_file_of_an_unknown_name_or_in_other_letters_is_told() throws IOException {
    write("letter.cn.txt", "=== greeting\n{name}");
    Files.write(
        folder.resolve("letter.zh.txt"),
        "=== greeting\n{name}，您好".getBytes(Charset.forName("GBK")));

    Templates read = PREVIEW.read(folder, PLACES);

    assertThat(read.faults())
        .extracting(fault -> fault.wrong().en())
        .containsExactly("nobody reads a file of this name", "it is not written in UTF-8");
  }

  @Test
  void a_folder_that_is_not_there_is_told_and_our_words_are_used() {
    Templates read = PREVIEW.read(folder.resolve("nowhere"), PLACES);

    assertThat(read.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.remedy().en()).contains("company.templates"));
    assertThat(read.letter(Language.EN)).isEqualTo(Templates.ours().letter(Language.EN));
  }

  @Test
  void our_own_words_have_none_of_these_faults() throws IOException {
    for (Language language : Language.values()) {
      write(TemplateFolder.letter(language), TemplateFolder.text(language));
    }

    Templates read = PREVIEW.read(folder, PLACES);

    assertThat(read.faults()).isEmpty();
    assertThat(read.own()).isEqualTo(List.of("letter.en.txt", "letter.zh.txt"));
  }

  private void write(String file, String text) throws IOException {
    Files.write(folder.resolve(file), text.getBytes(UTF_8));
  }
}
