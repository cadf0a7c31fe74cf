package org.rapport.stakeholder.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.rapport.platform.Download;
import org.rapport.platform.TableFiles;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.imports.ImportTemplate;

/** A workbook to fill in, in the language asked for. */
@WebServlet("/staff/stakeholders/import-template")
public class ImportTemplateServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ImportTemplate template;
  @Inject private transient Texts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String asked = request.getParameter("language");
    Locale language = asked == null ? texts.language() : Locale.forLanguageTag(asked);
    boolean chinese = Locale.CHINESE.getLanguage().equals(language.getLanguage());
    String name = chinese ? "利益相关方-导入模板.xlsx" : "stakeholders-template.xlsx";
    Download.headers(name, TableFiles.WORKBOOK).forEach(response::setHeader);
    template.writeTo(response.getOutputStream(), chinese ? Texts.CHINESE : Texts.ENGLISH);
  }
}
