package org.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.platform.Role;

/** Earlier cases come in from a file, and out again. */
class ImportBrowserIT extends BrowserTest {

  private static TestStaff handler;

  @BeforeAll
  static void hire() {
    handler = TestStaff.with(Role.CASE_HANDLER);
  }

  @Test
  void a_file_is_mapped_tried_imported_and_undone() {
    Page page = uploaded("walk", ENGLISH, DESK);
    assertThat(page.locator("table.mapping")).containsText("Submitted via");
    checkAccessible(page);
    page.locator("#check").click();
    assertThat(page.locator("main")).containsText("You have not said what “Pigeon” means.");
    checkAccessible(page);

    page.locator("#start").click();
    page.waitForURL(url -> url.contains("import-result"));
    assertThat(page.locator("#live")).containsText("Every row that was accepted is a case now.");
    checkAccessible(page);
    page.navigate("/staff/cases/inbox?state=ALL&q=walkabout");
    assertThat(page.locator("table.inbox tbody tr")).hasCount(2);

    page.goBack();
    page.locator("details.undo summary").click();
    page.locator("#undo").click();
    assertThat(page.locator("#live")).containsText("were removed");
    page.navigate("/staff/cases/inbox?state=ALL&q=walkabout");
    assertThat(page.locator(".empty")).isVisible();
  }

  @ParameterizedTest
  @ValueSource(ints = {PHONE, DESK})
  void every_step_is_accessible_in_chinese(int width) {
    Page page = uploaded("steps" + width, CHINESE, width);
    checkAccessible(page);
    screenshot(page, "import-mapping-" + width);
    page.locator("#check").click();
    checkAccessible(page);
    page.locator("#discard").click();
    checkAccessible(page);
  }

  @Test
  void a_file_that_is_no_table_is_refused_beside_the_field() {
    Page page = at(ENGLISH, DESK);
    choose(page, "photo.csv", new String(new char[] {0x89, 'P', 'N', 'G', 0, 1}));

    assertThat(page.locator("#file-error")).containsText("neither a CSV file nor an Excel");
    checkAccessible(page);
  }

  private Page uploaded(String name, String language, int width) {
    Page page = at(language, width);
    choose(
        page,
        name + ".csv",
        """
        Date received,Product,Issue,Submitted via,Complaint ID
        2026-01-05,Account,%1$sabout the fee,Web,%1$s-1
        2026-01-09,Loan,%1$sabout the card,Phone,%1$s-2
        2026-01-12,Loan,%1$sabout a bird,Pigeon,%1$s-3
        """
            .formatted(name));
    page.waitForURL(url -> url.contains("import-mapping"));
    return page;
  }

  private Page at(String language, int width) {
    Page page = signedIn(handler.login(), TestServer.PASSWORD, language, width);
    page.navigate("/staff/cases/import");
    return page;
  }

  private static void choose(Page page, String name, String content) {
    page.locator("#file")
        .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    page.locator("#upload").click();
  }
}
