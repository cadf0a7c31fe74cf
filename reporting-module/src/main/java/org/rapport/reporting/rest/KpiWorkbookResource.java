package org.rapport.reporting.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.Texts;
import org.rapport.reporting.kpi.Period;
import org.rapport.reporting.workbook.KpiWorkbook;
import org.rapport.reporting.workbook.MakeWorkbook;

/** The workbook of a period. */
@Path("/reports/kpi.xlsx")
@Requires(Permission.REPORTS_READ)
@Tag(name = "Reports")
public class KpiWorkbookResource {

  @Inject private MakeWorkbook make;
  @Inject private Texts texts;

  @GET
  @Operation(
      summary = "KPI workbook of a period",
      description =
          "The same figures as /kpis, with charts, definitions and a row for each case: everything"
              + " for readers of cases, for others when it came and what was done by when. Every"
              + " download is in the audit log.")
  @APIResponse(responseCode = "200", description = "An Excel workbook")
  @APIResponse(responseCode = "400", description = "No such period or language")
  public Response read(
      @Parameter(description = "First day, as 2026-01-01", required = true) @QueryParam("from")
          String from,
      @Parameter(description = "Last day, as 2026-12-31", required = true) @QueryParam("to")
          String to,
      @Parameter(description = "en or zh-CN; else by Accept-Language") @QueryParam("lang")
          String language) {
    KpiWorkbook workbook = make.of(Period.parse(from, to), language(language));
    StreamingOutput body = workbook::writeTo;
    return Response.ok(body, KpiWorkbook.MEDIA_TYPE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + workbook.fileName() + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private Locale language(String asked) {
    if (asked == null || asked.isBlank()) {
      return texts.language();
    }
    return switch (asked) {
      case "en" -> Texts.ENGLISH;
      case "zh-CN" -> Texts.CHINESE;
      default -> throw Invalid.field("lang", Message.of("reporting", "report.language.unknown"));
    };
  }
}
