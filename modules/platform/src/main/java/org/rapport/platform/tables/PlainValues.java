package org.rapport.platform.tables;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Days as 2026-01-31 and numbers with all their digits, however the sheet shows them. */
final class PlainValues extends DataFormatter {

  PlainValues() {
    super(Locale.ROOT);
  }

  @Override
  public String formatRawCellContents(
      double value, int formatIndex, String formatString, boolean use1904) {
    if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
      LocalDateTime moment = DateUtil.getLocalDateTime(value, use1904);
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? moment.toLocalDate().toString()
          : moment.toString();
    }
    return new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString();
  }
}
