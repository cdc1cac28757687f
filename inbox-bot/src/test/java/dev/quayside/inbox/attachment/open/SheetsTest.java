package dev.quayside.inbox.attachment.open;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.attachment.FileWords;
import dev.quayside.inbox.attachment.FileWords.Text;
import dev.quayside.inbox.attachment.MadeFiles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Lists as customers keep them in spreadsheets. */
class SheetsTest {

  private static final List<List<Object>> ONE_LANE =
      List.of(List.of("POL", "POD", "Qty"), List.of("上海", "Hamburg", 3));

  @Test
  void a_row_is_a_line_and_empty_columns_and_rows_beside_the_list_are_gone() throws IOException {
    var file =
        MadeFiles.xlsx(
            List.of(
                List.of("", "", ""),
                List.of("", "POL", "", "POD"),
                List.of("", "Ningbo", "", "Los\nAngeles"),
                List.of(""),
                List.of("", "Thanks")));

    var text = text("list.xlsx", file);

    assertThat(text).isEqualTo("POL\tPOD\nNingbo\tLos Angeles\n\nThanks\n");
  }

  @Test
  void a_value_merged_down_stands_in_each_row_and_a_title_merged_across_stands_once()
      throws IOException {
    var file =
        MadeFiles.xlsx(book -> {
          MadeFiles.fill(
              book,
              List.of(
                  List.of("RFQ", "", ""),
                  List.of("Shanghai", "Hamburg", 1),
                  List.of("", "Rotterdam", 2),
                  List.of("remark"),
                  List.of("")));
          var sheet = book.getSheetAt(0);
          sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
          sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
          sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 2));
        });

    var text = text("list.xlsx", file);

    assertThat(text).isEqualTo("RFQ\nShanghai\tHamburg\t1\nShanghai\tRotterdam\t2\nremark\n");
  }

  @Test
  void numbers_are_read_as_shown_dates_as_iso_dates_and_formulas_by_their_result()
      throws IOException {
    var file =
        MadeFiles.xlsx(book -> {
          var row = book.createSheet().createRow(0);
          var format = book.createDataFormat();
          var weight = book.createCellStyle();
          weight.setDataFormat(format.getFormat("#,##0.0\" kg\""));
          var day = book.createCellStyle();
          day.setDataFormat(format.getFormat("m/d/yy"));
          row.createCell(0).setCellValue(12_500);
          row.getCell(0).setCellStyle(weight);
          row.createCell(1).setCellValue(LocalDateTime.of(2026, 12, 1, 0, 0));
          row.getCell(1).setCellStyle(day);
          row.createCell(2).setCellFormula("2*A1");
          book.getCreationHelper().createFormulaEvaluator().evaluateAll();
          row.createCell(3).setCellFormula("A1+1");
          book.linkExternalWorkbook("other.xlsx", book);
          row.createCell(4).setCellFormula("[other.xlsx]Sheet0!A1");
        });

    var read = (Text) read("list.xlsx", file);

    assertThat(read.text()).isEqualTo("12,500.0 kg\t2026-12-01\t25000\t12501\n");
    assertThat(read.hidden()).as("a result is missing").isTrue();
  }

  @Test
  void hidden_rows_are_read_and_told_of_hidden_sheets_are_left_out() throws IOException {
    var file =
        MadeFiles.xlsx(book -> {
          MadeFiles.fill(book, ONE_LANE);
          MadeFiles.fill(book, List.of(List.of("Aarhus"), List.of("Abidjan")));
          book.getSheetAt(0).getRow(1).setZeroHeight(true);
          book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        });

    var read = (Text) read("list.xlsx", file);

    assertThat(read.text()).isEqualTo("POL\tPOD\tQty\n上海\tHamburg\t3\n");
    assertThat(read.hidden()).isTrue();
  }

  @Test
  void every_sheet_is_read_under_the_name_somebody_gave_it() throws IOException {
    var file =
        MadeFiles.xlsx(book -> {
          MadeFiles.fill(book, ONE_LANE);
          MadeFiles.fill(book, ONE_LANE);
          book.setSheetName(1, "LCL 拼箱");
        });

    var text = text("list.xlsx", file);

    assertThat(text)
        .isEqualTo("POL\tPOD\tQty\n上海\tHamburg\t3\n\nLCL 拼箱\nPOL\tPOD\tQty\n上海\tHamburg\t3\n");
  }

  @Test
  void an_old_workbook_is_read_whatever_its_ending_says() throws IOException {
    byte[] xls;
    try (var book = new HSSFWorkbook()) {
      MadeFiles.fill(book, ONE_LANE);
      xls = MadeFiles.bytes(book::write);
    }

    assertThat(text("list.xls", xls)).isEqualTo("POL\tPOD\tQty\n上海\tHamburg\t3\n");
    assertThat(text("list.xlsx", xls)).isEqualTo("POL\tPOD\tQty\n上海\tHamburg\t3\n");
    assertThat(text("list.doc", MadeFiles.xlsx(ONE_LANE)))
        .isEqualTo("POL\tPOD\tQty\n上海\tHamburg\t3\n");
  }

  @Test
  void a_web_page_called_xls_is_read_as_what_it_is() throws IOException {
    var page =
        "<html><head><meta charset=gb2312></head><table><tr><td>起运港</td><td>目的港</td></tr>"
            + "<tr><td>宁波</td><td>洛杉矶</td></tr></table>";

    var text = text("报价.xls", page.getBytes(Charset.forName("GBK")));

    assertThat(text).isEqualTo("起运港\t目的港\n宁波\t洛杉矶\n");
  }

  @Test
  void a_workbook_written_as_xml_is_read() {
    var xml =
        """
        <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
         xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>
        <Row><Cell><Data ss:Type="String">Shanghai</Data></Cell>
        <Cell><Data ss:Type="String">Hamburg</Data></Cell></Row></Table></Worksheet></Workbook>
        """;

    assertThat(text("list.xls", xml.getBytes(UTF_8))).contains("Shanghai\tHamburg");
  }

  @Test
  void a_list_in_gbk_is_read_whichever_sign_parts_its_cells() {
    var china = Charset.forName("GBK");

    assertThat(text("询价.csv", "起运港,目的港,品名\n宁波,汉堡,\"家具, 木制\"\n".getBytes(china)))
        .isEqualTo("起运港\t目的港\t品名\n宁波\t汉堡\t家具, 木制\n");
    assertThat(text("询价.csv", "起运港;目的港\n宁波;汉堡\n".getBytes(china))).isEqualTo("起运港\t目的港\n宁波\t汉堡\n");
    assertThat(text("询价.txt", "宁波到汉堡\r\n1*40HQ\r\n".getBytes(china))).isEqualTo("宁波到汉堡\n1*40HQ\n");
  }

  @Test
  void a_hundred_lanes_are_a_hundred_and_one_lines() throws IOException {
    var text = text("tender.xlsx", MadeFiles.lanes(100));

    assertThat(text.lines()).hasSize(101);
    assertThat(text).endsWith("Shanghai\tHamburg 100\t40HC\t100\tfurniture\t12100.5\t2026-12-01\n");
  }

  private static String text(String name, byte[] content) {
    return ((Text) read(name, content)).text();
  }

  private static FileWords read(String name, byte[] content) {
    var read = Opener.open(MadeFiles.file(name, content));
    assertThat(read).hasSize(1);
    return read.getFirst();
  }
}
