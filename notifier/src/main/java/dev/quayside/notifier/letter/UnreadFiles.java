package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.UnreadFile;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.prose.OneLine;
import java.util.List;

/** Tells a customer which of his files we could not read, why, and what he can do about it. */
final class UnreadFiles {

  private static final int NAME_AT_MOST = 120;

  private UnreadFiles() {}

  /** Nothing where every file was read. */
  static List<Block> told(List<UnreadFile> files, Language language) {
    if (files.isEmpty()) {
      return List.of();
    }
    List<String> points = files.stream().map(file -> point(file, language)).toList();
    return List.of(
        new Block.Paragraph(opening(points.size(), language)),
        new Block.Points(points),
        new Block.Paragraph(remedy(language)));
  }

  private static String opening(int files, Language language) {
    return switch (language) {
      case EN ->
          files == 1
              ? "We could not read this file of yours:"
              : "We could not read these files of yours:";
      case ZH -> "您的以下文件我们未能读取：";
    };
  }

  private static String remedy(Language language) {
    return switch (language) {
      case EN ->
          "Please reply with the file attached in a readable form (Excel, Word or a text PDF,"
              + " without a password), or simply write ports, equipment, cargo, weight and volume"
              + " into the mail.";
      case ZH -> "烦请直接回复本邮件，附上可读取的文件（Excel、Word 或文字版 PDF，不加密码），或将起运港、目的港、箱型箱量、品名、毛重、体积直接写在正文里。";
    };
  }

  private static String point(UnreadFile file, Language language) {
    String name = shortened(OneLine.of(file.name()));
    return switch (language) {
      case EN -> (name.isEmpty() ? "a file without a name" : name) + ": " + english(file.why());
      case ZH -> (name.isEmpty() ? "未命名文件" : name) + "：" + chinese(file.why());
    };
  }

  private static String english(UnreadFile.Why why) {
    return switch (why) {
      case LOCKED -> "it is locked with a password";
      case DAMAGED -> "it is damaged, or not the kind of file its name says";
      case TOO_LARGE -> "it is too large";
      case PICTURE -> "it is a picture or a scan, without text we could read";
      case UNKNOWN_KIND -> "we do not open this kind of file";
      case ONLY_A_LINK -> "it came as a download link, and for safety we open no links";
      case NOT_OPENED -> "it could not be opened on our side";
    };
  }

  private static String chinese(UnreadFile.Why why) {
    return switch (why) {
      case LOCKED -> "文件设有密码";
      case DAMAGED -> "文件已损坏，或格式与扩展名不符";
      case TOO_LARGE -> "文件过大";
      case PICTURE -> "为图片或扫描件，没有可读取的文字";
      case UNKNOWN_KIND -> "该格式的文件我们不打开";
      case ONLY_A_LINK -> "仅为下载链接（超大附件/网盘/在线文档），出于安全考虑我们不打开链接";
      case NOT_OPENED -> "我方系统暂时无法打开";
    };
  }

  private static String shortened(String name) {
    int end = Math.min(name.length(), NAME_AT_MOST);
    if (end < name.length() && Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return end < name.length() ? name.substring(0, end) + "…" : name;
  }
}
