package org.rapport.reporting.workbook;

import java.util.HexFormat;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A native chart beside its table. Colors are explicit: there is no theme part, and without one
 * LibreOffice draws nothing.
 */
final class Chart {

  private static final String[] COLORS = {"0B6E69", "D07F1C", "3F6FB5"};
  private static final int COLUMNS = 9;
  private static final int ROWS = 16;

  private final XSSFSheet sheet;
  private final XSSFChart chart;
  private final XDDFCategoryAxis across;
  private final XDDFValueAxis up;

  /** Sixteen rows high, its upper left corner in that cell. */
  Chart(XSSFSheet sheet, int row, int column, String title, String acrossTitle, String upTitle) {
    this.sheet = sheet;
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    this.chart =
        drawing.createChart(
            drawing.createAnchor(0, 0, 0, 0, column, row, column + COLUMNS, row + ROWS));
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    this.across = chart.createCategoryAxis(AxisPosition.BOTTOM);
    across.setTitle(acrossTitle);
    this.up = chart.createValueAxis(AxisPosition.LEFT);
    up.setTitle(upTitle);
    up.setCrosses(AxisCrosses.AUTO_ZERO);
    up.setMinimum(0);
    XDDFShapeProperties lines = up.getOrAddMajorGridProperties();
    lines.setLineProperties(new XDDFLineProperties(fill("D9DEE3")));
  }

  Chart upTo(double most, String format) {
    up.setMaximum(most);
    up.setNumberFormat(format);
    return this;
  }

  /** One bar for each row. */
  void bars(String name, int fromRow, int toRow, int labels, int values) {
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
    data.setBarDirection(BarDirection.COL);
    data.setVaryColors(false);
    data.setGapWidth(60);
    XDDFChartData.Series series =
        data.addSeries(texts(fromRow, toRow, labels), numbers(fromRow, toRow, values));
    series.setTitle(name, null);
    XDDFShapeProperties shape = new XDDFShapeProperties();
    shape.setFillProperties(fill(COLORS[0]));
    series.setShapeProperties(shape);
    chart.plot(data);
  }

  /** One line for each column of values, with its name; months that are blank leave a gap. */
  void lines(int fromRow, int toRow, int labels, int[] values, String... names) {
    XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, up);
    data.setVaryColors(false);
    for (int i = 0; i < values.length; i++) {
      XDDFLineChartData.Series series =
          (XDDFLineChartData.Series)
              data.addSeries(texts(fromRow, toRow, labels), numbers(fromRow, toRow, values[i]));
      series.setTitle(names[i], null);
      series.setSmooth(false);
      series.setMarkerStyle(i == 0 ? MarkerStyle.CIRCLE : MarkerStyle.SQUARE);
      XDDFLineProperties line = new XDDFLineProperties(fill(COLORS[i]));
      line.setWidth(2.0);
      XDDFShapeProperties shape = new XDDFShapeProperties();
      shape.setLineProperties(line);
      series.setShapeProperties(shape);
      XDDFShapeProperties marker = new XDDFShapeProperties();
      marker.setFillProperties(fill(COLORS[i]));
      series.getCTLineSer().getMarker().setSpPr(marker.getXmlObject());
    }
    if (values.length > 1) {
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    chart.plot(data);
  }

  private XDDFDataSource<String> texts(int from, int to, int column) {
    return XDDFDataSourcesFactory.fromStringCellRange(
        sheet, new CellRangeAddress(from, to, column, column));
  }

  private XDDFNumericalDataSource<Double> numbers(int from, int to, int column) {
    return XDDFDataSourcesFactory.fromNumericCellRange(
        sheet, new CellRangeAddress(from, to, column, column));
  }

  private static XDDFSolidFillProperties fill(String hex) {
    return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(hex)));
  }
}
