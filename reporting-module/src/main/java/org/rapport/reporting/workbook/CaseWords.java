package org.rapport.reporting.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Severity;
import org.rapport.reporting.suppression.Shown;

/** Words that come back on many rows, as positions in the workbook's table of shared strings. */
final class CaseWords {

  private final SharedStringsTable table;
  private final Map<Object, Integer> positions = new HashMap<>();

  CaseWords(SharedStringsTable table, Words words) {
    this.table = table;
    add("type", FeedbackType.values(), words);
    add("channel", Channel.values(), words);
    add("severity", Severity.values(), words);
    add("state", CaseState.values(), words);
    add("finding", Finding.values(), words);
    positions.put(true, position(words.of("workbook.yes")));
    positions.put(false, position(words.of("workbook.no")));
    positions.put(Shown.WITHHELD, position(words.of("report.withheld")));
  }

  private void add(String kind, Enum<?>[] values, Words words) {
    for (Enum<?> value : values) {
      positions.put(value, position(words.ofFeedback(kind, value)));
    }
  }

  private int position(String text) {
    return table.addSharedStringItem(new XSSFRichTextString(text));
  }

  int of(Object value) {
    return positions.get(value);
  }
}
