package org.rapport.reporting.workbook;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook's cell styles, one for each look. */
final class Styles {

  private final XSSFWorkbook workbook;
  private final String font;
  private final Map<Look, XSSFCellStyle> made = new EnumMap<>(Look.class);

  Styles(XSSFWorkbook workbook, String font) {
    this.workbook = workbook;
    this.font = font;
    workbook.getFontAt(0).setFontName(font);
    workbook.getFontAt(0).setFontHeightInPoints((short) 10);
  }

  XSSFCellStyle of(Look look) {
    return made.computeIfAbsent(look, this::style);
  }

  private XSSFCellStyle style(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    XSSFFont letters = workbook.createFont();
    letters.setFontName(font);
    letters.setFontHeightInPoints((short) look.points());
    letters.setBold(look.isBold());
    if (look.ink() != null) {
      letters.setColor(color(look.ink()));
    }
    style.setFont(letters);
    if (look.ground() != null) {
      style.setFillForegroundColor(color(look.ground()));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (look.format() != null) {
      style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    }
    if (look.hasLines()) {
      style.setBorderBottom(BorderStyle.THIN);
      style.setBottomBorderColor(color("D9DEE3"));
    }
    style.setAlignment(look.alignment());
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(look == Look.TEXT || look == Look.HEAD || look == Look.LEAD);
    return style;
  }

  static XSSFColor color(String hex) {
    return new XSSFColor(HexFormat.of().parseHex(hex), null);
  }
}
