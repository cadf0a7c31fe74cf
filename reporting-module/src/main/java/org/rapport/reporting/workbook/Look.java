package org.rapport.reporting.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How a cell looks: its number format, colors and weight. */
enum Look {
  TITLE(null, "0B6E69", null, true, 20),
  LEAD(null, "4D5A68", null, false, 12),
  HEADING(null, "0B6E69", null, true, 13),
  HEAD(null, "FFFFFF", "0B6E69", true, 10),
  TEXT(null, null, null, false, 10),
  STRONG(null, null, null, true, 10),
  LINK(null, "0A5F8F", null, false, 11),
  COUNT("#,##0", null, null, false, 10),
  STRONG_COUNT("#,##0", null, null, true, 10),
  SHARE("0.0%", null, null, false, 10),
  RATE("0.0", null, null, false, 10),
  DAYS("0", null, null, false, 10),
  DAY("yyyy-mm-dd", null, null, false, 10),
  SOFT(null, "6B7680", null, false, 10),
  MET(null, "17633A", "E2F3E8", true, 10),
  MISSED(null, "A32020", "FCE8E6", true, 10),
  NOT_ENOUGH_EVIDENCE(null, "7A4B00", "FDF0D5", true, 10),
  COLORLESS(null, "4D5A68", null, false, 10);

  private final String format;
  private final String ink;
  private final String ground;
  private final boolean bold;
  private final int points;

  Look(String format, String ink, String ground, boolean bold, int points) {
    this.format = format;
    this.ink = ink;
    this.ground = ground;
    this.bold = bold;
    this.points = points;
  }

  String format() {
    return format;
  }

  String ink() {
    return ink;
  }

  String ground() {
    return ground;
  }

  boolean isBold() {
    return bold;
  }

  int points() {
    return points;
  }

  boolean hasLines() {
    return points == 10 && this != SOFT;
  }

  HorizontalAlignment alignment() {
    boolean isNumber = format != null && this != DAY;
    return isNumber ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
  }
}
