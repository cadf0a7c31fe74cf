package org.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.platform.Role;

/** Stakeholders come in from a file, and out again (mission R14). */
class StakeholderImportBrowserIT extends BrowserTest {

  private static TestStaff manager;

  @BeforeAll
  static void hire() {
    manager = TestStaff.with(Role.RELATIONSHIP_MANAGER);
  }

  @Test
  void R14_a_file_is_mapped_checked_decided_imported_and_undone() {
    Page page = uploaded("walk", ENGLISH, DESK);
    assertThat(page.locator("table.mapping")).containsText("Telephone");
    checkAccessible(page);
    page.locator("#check").click();
    page.waitForURL(url -> url.contains("import-check"));
    page.locator("#start").waitFor();
    assertThat(page.locator("main")).containsText("Enter an e-mail address");
    checkAccessible(page);

    page.locator("a[href*='import-known']").click();
    assertThat(page.locator("table.cards tbody tr")).hasCount(1);
    checkAccessible(page);
    page.locator("table.cards select").selectOption("TAKE");
    page.locator("#save").click();
    page.waitForURL(url -> url.contains("import-check"));
    assertThat(page.locator("main")).containsText("You have decided about all of them");

    page.locator("#start").click();
    page.waitForURL(url -> url.contains("import-result"));
    assertThat(page.locator("#live")).containsText("Every row that could is in the registry now.");
    checkAccessible(page);
    Download refused =
        page.waitForDownload(() -> page.locator("#live a[href*='import-refused']").click());
    assertThat(refused.suggestedFilename()).endsWith(".xlsx");

    page.navigate("/staff/stakeholders/list?q=walkers");
    assertThat(page.locator("table.cards tbody tr")).hasCount(3);
    page.goBack();
    page.locator("details.undo summary").click();
    page.locator("#undo").click();
    assertThat(page.locator("#live")).containsText("was taken out again");
    page.navigate("/staff/stakeholders/list?q=walkers");
    assertThat(page.locator(".empty")).isVisible();
  }

  @ParameterizedTest
  @CsvSource({"390,zh-CN", "390,en", "1280,zh-CN", "1280,en"})
  void R14_every_step_is_accessible(int width, String language) {
    Page page = uploaded("steps" + width + language.charAt(0), language, width);
    checkAccessible(page);
    screenshot(page, "stakeholder-mapping-" + width + "-" + language);
    page.locator("#check").click();
    page.locator("#start").waitFor();
    checkAccessible(page);
    screenshot(page, "stakeholder-check-" + width + "-" + language);
    page.locator("a[href*='import-known']").click();
    checkAccessible(page);
    screenshot(page, "stakeholder-known-" + width + "-" + language);
    page.goBack();
    page.locator("#discard").click();
    checkAccessible(page);
    screenshot(page, "stakeholder-imports-" + width + "-" + language);
  }

  @Test
  void R14_a_chinese_file_as_excel_saves_it_is_read_right() {
    Page page = at(ENGLISH, DESK);
    String text = "名称,电话\n启明星社工服务中心,010-12345678\n";
    choose(page, "名单.csv", text.getBytes(Charset.forName("GBK")));
    page.waitForURL(url -> url.contains("import-mapping"));

    assertThat(page.locator("table.mapping")).containsText("启明星社工服务中心");
  }

  @Test
  void R14_a_file_that_is_no_table_is_refused_beside_the_field() {
    Page page = at(ENGLISH, DESK);
    choose(page, "photo.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});

    assertThat(page.locator("#file-error")).containsText("neither a CSV file nor an Excel");
    checkAccessible(page);
  }

  @Test
  void R14_the_template_is_there_in_both_languages() {
    Page page = at(CHINESE, DESK);
    for (String language : new String[] {"zh-CN", "en"}) {
      Download template =
          page.waitForDownload(
              () -> page.locator("a[href$='import-template?language=" + language + "']").click());
      assertThat(template.suggestedFilename()).endsWith(".xlsx");
    }
  }

  @Test
  void R15_a_list_leaves_as_a_workbook() {
    Page page = uploaded("leave", ENGLISH, DESK);
    page.locator("#check").click();
    page.locator("#start").click();
    assertThat(page.locator("#live")).containsText("Every row that could is in the registry now.");
    page.navigate("/staff/stakeholders/list?q=leaveers");
    page.locator("a[href*='/staff/stakeholders/export']").click();
    checkAccessible(page);

    Download list = page.waitForDownload(() -> page.locator("a[href*='export-file']").click());

    assertThat(list.suggestedFilename()).isEqualTo("stakeholders.xlsx");
  }

  private Page uploaded(String name, String language, int width) {
    Page page = at(language, width);
    String file =
        """
        Name,Telephone,Email,Type
        %1$sers of the north,010-%2$s1,north@%1$s.example,Association
        %1$sers by the sea,010-%2$s2,sea@%1$s.example,Association
        %1$sers by the sea Ltd.,010-%2$s2,sea@%1$s.example,Company
        %1$sers without address,010-%2$s3,no address,Association
        """
            .formatted(name, 1000000 + Math.floorMod(name.hashCode(), 8999999));
    choose(page, name + ".csv", file.getBytes(StandardCharsets.UTF_8));
    page.waitForURL(url -> url.contains("import-mapping"));
    return page;
  }

  private Page at(String language, int width) {
    Page page = signedIn(manager.login(), TestServer.PASSWORD, language, width);
    page.navigate("/staff/stakeholders/import");
    return page;
  }

  private static void choose(Page page, String name, byte[] content) {
    page.locator("#file").setInputFiles(new FilePayload(name, "text/csv", content));
    page.locator("#upload").click();
  }
}
