package org.rapport.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Duration;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The KPI workbook over REST, beside plain SXSSF that writes the same rows. */
final class Workbooks {

  private static final String COLUMNS =
      "reference, type, channel, severity, state, received_at::date, acknowledge_due_on,"
          + " acknowledged_at::date, first_due_at::date, decided_at::date, decided_on_time,"
          + " closed_at::date, finding, extended, contested, reopened, subject, about, assignee_id,"
          + " stakeholder_id";
  private static final int WINDOW = 100;
  private static final int MOST_ROWS = 1_048_575;

  private final Server server;

  /**
   * @param heapMegabytes the most in use beyond what was in use before
   */
  record Written(double seconds, long megabytes, long heapMegabytes) {}

  Workbooks(Server server) {
    this.server = server;
  }

  Written overRest(String token, String period) throws Exception {
    Path file = Files.createTempFile("workbook", ".xlsx");
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(server.uri() + "/api/v1/reports/kpi.xlsx?lang=en&" + period))
            .header("Authorization", token)
            .timeout(Duration.ofMinutes(15))
            .build();
    try (Heap heap = Heap.of(server.pid())) {
      return written(
          file,
          heap,
          () -> {
            HttpResponse<Path> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofFile(file));
            if (answer.statusCode() != 200) {
              throw new IOException("workbook: " + answer.statusCode());
            }
          });
    }
  }

  Written bySxssf() throws Exception {
    Path file = Files.createTempFile("sxssf", ".xlsx");
    try (Heap heap = Heap.of(ProcessHandle.current().pid())) {
      return written(file, heap, () -> write(file));
    }
  }

  private static Written written(Path file, Heap heap, Heap.Work work) throws Exception {
    long start = System.nanoTime();
    long peak = heap.peakDuring(work);
    Written result = new Written((System.nanoTime() - start) / 1e9, Files.size(file) >> 20, peak);
    Files.delete(file);
    return result;
  }

  private void write(Path file) throws Exception {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
        Connection database = server.database();
        OutputStream out = Files.newOutputStream(file)) {
      database.setAutoCommit(false);
      Sheet sheet = workbook.createSheet("Cases");
      try (var statement = database.createStatement()) {
        statement.setFetchSize(2_000);
        try (ResultSet rows =
            statement.executeQuery(
                "select "
                    + COLUMNS
                    + " from feedback.cases order by received_at limit "
                    + MOST_ROWS)) {
          int columns = rows.getMetaData().getColumnCount();
          for (int number = 0; rows.next(); number++) {
            Row row = sheet.createRow(number);
            for (int column = 0; column < columns; column++) {
              row.createCell(column).setCellValue(rows.getString(column + 1));
            }
          }
        }
      }
      workbook.write(out);
    }
  }
}
