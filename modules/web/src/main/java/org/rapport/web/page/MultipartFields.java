package org.rapport.web.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields for text in the beginning of a form with files (RFC 7578). */
final class MultipartFields {

  private static final Pattern BOUNDARY =
      Pattern.compile("boundary=\"?([^\";,]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME = Pattern.compile("; *name=\"([^\"\r\n]*)\"");
  private static final String END_OF_HEAD = "\r\n\r\n";

  private MultipartFields() {}

  /** Those that are there whole; one that is cut off at the end is left out. */
  static Map<String, String[]> in(byte[] beginning, String contentType) {
    Map<String, String[]> fields = new LinkedHashMap<>();
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      return fields;
    }
    String separator = "\r\n--" + boundary.group(1).strip();
    String text = "\r\n" + new String(beginning, StandardCharsets.UTF_8);
    int from = text.indexOf(separator);
    int to = text.indexOf(separator, from + 1);
    while (from >= 0 && to >= 0) {
      add(text.substring(from + separator.length(), to), fields);
      from = to;
      to = text.indexOf(separator, from + 1);
    }
    return fields;
  }

  private static void add(String part, Map<String, String[]> fields) {
    int end = part.indexOf(END_OF_HEAD);
    if (end < 0) {
      return;
    }
    String head = part.substring(0, end);
    Matcher name = NAME.matcher(head);
    if (!head.contains("filename") && name.find()) {
      fields.put(name.group(1), new String[] {part.substring(end + END_OF_HEAD.length())});
    }
  }
}
