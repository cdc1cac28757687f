package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.db.memo.Memo;
import dev.quayside.db.memo.Memo.TasksOfDay;
import dev.quayside.db.memo.Memo.Todo;
import dev.quayside.db.memo.Memo.UnservedWeek;
import dev.quayside.db.memo.Memo.WebhookStopped;
import dev.quayside.db.unserved.Missed;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.wording.Days;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What our own people are told in the morning: what to do, and what to buy. */
final class MemoLetter {

  private MemoLetter() {}

  static String subject(Memo memo, Language language) {
    return switch (memo) {
      case UnservedWeek(var first, var last, _) ->
          switch (language) {
            case EN -> "Lanes without a rate, %s to %s".formatted(first, last);
            case ZH -> "无运价航线需求 %s 至 %s".formatted(first, last);
          };
      case TasksOfDay(var day, int all, _) ->
          switch (language) {
            case EN -> "%s on %s".formatted(all == 1 ? "1 task" : all + " tasks", day);
            case ZH -> "%s 待办 %d 项".formatted(day, all);
          };
      case WebhookStopped(_, String host, _) ->
          switch (language) {
            case EN -> "%s is told nothing more".formatted(host);
            case ZH -> "已停止向 %s 推送".formatted(host);
          };
    };
  }

  /**
   * The message.
   *
   * @param desk where the desk is found
   */
  static List<Block> message(Memo memo, String desk, ZoneId zone, Language language) {
    return switch (memo) {
      case UnservedWeek week -> unserved(week, desk, language);
      case TasksOfDay day -> tasks(day, desk, zone, language);
      case WebhookStopped stopped -> stopped(stopped, language);
    };
  }

  private static List<Block> stopped(WebhookStopped stopped, Language language) {
    boolean zh = language == Language.ZH;
    String why =
        switch (stopped.why()) {
          case "GONE" -> zh ? "对方答复该地址已停用（410）" : "it answered that it is gone (410)";
          case "FULL" -> zh ? "待推送的消息过多" : "more waited for it than is kept";
          default -> zh ? "三天来一直无法送达" : "nothing has reached it for three days";
        };
    return List.of(
        new Block.Paragraph(
            zh
                ? "系统不再把业务事件推送给 %s（webhook %d）：%s。未送达的消息仍保留。"
                    .formatted(stopped.host(), stopped.number(), why)
                : "The program at %s (webhook %d) is told nothing more of what happens here: %s. What it was not told yet is kept."
                    .formatted(stopped.host(), stopped.number(), why)),
        new Block.Paragraph(
            zh
                ? "对方恢复后，请运行：quayside webhooks resume %d".formatted(stopped.number())
                : "When it is well again: quayside webhooks resume %d"
                    .formatted(stopped.number())));
  }

  private static List<Block> unserved(UnservedWeek week, String desk, Language language) {
    boolean zh = language == Language.ZH;
    return List.of(
        new Block.Paragraph(
            zh
                ? "以下是上周客户询价或查询而我们没有运价的航线，按次数排列："
                : "Customers asked for these lanes last week, by mail or on our pages, and we had"
                    + " no rate; what was asked for most often comes first:"),
        new Block.Table(
            zh
                ? List.of("航线", "箱型", "次数", "数量", "客户数")
                : List.of("Lane", "Box", "Asked", "Volume", "By"),
            week.missed().stream().map(one -> row(one, zh)).toList()),
        new Block.Link(
            zh ? "在工作台查看是谁询价" : "See at the desk who asked",
            "%s/desk/unserved?since=%s&until=%s".formatted(desk, week.first(), week.last())));
  }

  private static List<String> row(Missed one, boolean zh) {
    String box = one.equipment().isEmpty() ? one.box() : one.equipment();
    String volume = one.volume().toPlainString();
    return List.of(
        one.origin() + " - " + one.destination(),
        box.isEmpty() ? "-" : box,
        (zh ? "%d 次" : "%d x").formatted(one.asked()),
        box.isEmpty() ? "-" : one.equipment().isEmpty() ? volume + " cbm" : volume,
        (zh ? "%d 家" : "%d").formatted(one.who()));
  }

  private static List<Block> tasks(TasksOfDay day, String desk, ZoneId zone, Language language) {
    boolean zh = language == Language.ZH;
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Paragraph(
            zh
                ? "今天到期或已逾期的任务共 %d 项，最急的在前：".formatted(day.all())
                : "Due today or before, the most urgent first (%d in all):".formatted(day.all())));
    blocks.add(
        new Block.Points(day.first().stream().map(todo -> told(todo, zone, language)).toList()));
    blocks.add(new Block.Link(zh ? "打开我的任务" : "Open my tasks", desk + "/desk/tasks?owner=me"));
    return blocks;
  }

  private static String told(Todo todo, ZoneId zone, Language language) {
    boolean zh = language == Language.ZH;
    String due = Days.written(todo.due().atZone(zone).toOffsetDateTime(), language);
    String late = todo.late() ? (zh ? "，已逾期" : ", overdue") : "";
    String who = todo.customer().isEmpty() ? "" : todo.customer() + ": ";
    return zh
        ? "%s%s（%s%s）".formatted(who, todo.about(), due, late)
        : "%s%s (%s%s)".formatted(who, todo.about(), due, late);
  }
}
