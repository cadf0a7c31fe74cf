package org.rapport.reporting.workbook;

import static org.rapport.reporting.workbook.CaseColumn.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.rapport.feedback.CaseDetail;
import org.rapport.feedback.CaseFacts;
import org.rapport.reporting.suppression.Shown;

/**
 * One row of XML for a case. Every text is a text cell, so that nothing typed becomes a formula.
 */
final class CaseRows {

  /** Day 0 of Excel's calendar, in days of ours. */
  private static final long EXCEL_EPOCH = 25_569;

  private static final byte[] END_OF_VALUE = ascii("</v></c>");
  private static final byte[] END_OF_TEXT = ascii("</t></is></c>");
  private static final byte[] END_OF_ROW = ascii("</row>");
  private static final byte[] ROW = ascii("<row r=\"");
  private static final byte[] END_OF_TAG = ascii("\">");

  private final CaseExtract extract;
  private final CaseWords words;
  private final byte[][] cells = new byte[CaseColumn.values().length][];
  private final byte[] asWord;
  private final byte[] asText;
  private final byte[] asDay;

  CaseRows(CaseExtract extract, CaseWords words, int textStyle, int dayStyle) {
    this.extract = extract;
    this.words = words;
    for (CaseColumn column : extract.columns()) {
      cells[column.ordinal()] = ascii("<c r=\"" + extract.letter(column));
    }
    this.asWord = ascii("\" s=\"" + textStyle + "\" t=\"s\"><v>");
    this.asText =
        ascii("\" s=\"" + textStyle + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    this.asDay = ascii("\" s=\"" + dayStyle + "\"><v>");
  }

  void write(CaseDetail detail, int row, XmlBytes xml) throws IOException {
    CaseFacts facts = detail.facts();
    xml.raw(ROW).number(row).raw(END_OF_TAG);
    text(xml, row, REFERENCE, facts.reference());
    if (extract.tells().test(facts)) {
      tell(detail, row, xml);
    } else {
      word(xml, row, RECEIVED, Shown.WITHHELD);
    }
    xml.raw(END_OF_ROW);
  }

  private void tell(CaseDetail detail, int row, XmlBytes xml) throws IOException {
    CaseFacts facts = detail.facts();
    word(xml, row, TYPE, facts.type());
    word(xml, row, CHANNEL, facts.channel());
    word(xml, row, SEVERITY, facts.severity());
    word(xml, row, STATE, facts.state());
    day(xml, row, RECEIVED, facts.receivedOn());
    day(xml, row, ACKNOWLEDGED_DUE, facts.acknowledgedDueOn());
    day(xml, row, ACKNOWLEDGED, facts.acknowledgedOn());
    day(xml, row, DECISION_DUE, facts.decisionDueOn());
    day(xml, row, DECIDED, facts.decidedOn());
    word(xml, row, ON_TIME, facts.decidedOn() == null ? null : facts.decidedOnTime());
    day(xml, row, CLOSED, facts.closedOn());
    word(xml, row, FINDING, facts.finding());
    word(xml, row, EXTENDED, facts.extended());
    word(xml, row, CONTESTED, facts.contested());
    word(xml, row, REOPENED, facts.reopened());
    text(xml, row, SUBJECT, detail.subject());
    text(xml, row, ABOUT, detail.about());
    text(xml, row, ASSIGNEE, detail.assignee());
    text(xml, row, STAKEHOLDER, detail.stakeholder());
  }

  private boolean isThere(CaseColumn column) {
    return cells[column.ordinal()] != null;
  }

  private void word(XmlBytes xml, int row, CaseColumn column, Object value) throws IOException {
    if (value != null && isThere(column)) {
      xml.raw(cells[column.ordinal()]).number(row).raw(asWord);
      xml.number(words.of(value)).raw(END_OF_VALUE);
    }
  }

  private void day(XmlBytes xml, int row, CaseColumn column, LocalDate day) throws IOException {
    if (day != null && isThere(column)) {
      xml.raw(cells[column.ordinal()]).number(row).raw(asDay);
      xml.number(day.toEpochDay() + EXCEL_EPOCH).raw(END_OF_VALUE);
    }
  }

  private void text(XmlBytes xml, int row, CaseColumn column, String text) throws IOException {
    if (text != null && !text.isEmpty() && isThere(column)) {
      xml.raw(cells[column.ordinal()]).number(row).raw(asText).text(text).raw(END_OF_TEXT);
    }
  }

  char lastLetter() {
    return extract.lastLetter();
  }

  static byte[] ascii(String markup) {
    return markup.getBytes(StandardCharsets.US_ASCII);
  }
}
