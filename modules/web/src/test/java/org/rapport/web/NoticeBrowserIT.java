package org.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.platform.Role;

/** Pages that say no, or that there is nothing: readable by everybody, and with a way on. */
class NoticeBrowserIT extends BrowserTest {

  private static TestStaff leader;

  @BeforeAll
  static void hire() {
    leader = TestStaff.with(Role.LEADERSHIP);
  }

  @ParameterizedTest
  @CsvSource({"en, 390", "en, 1280", "zh-CN, 390", "zh-CN, 1280"})
  void each_leads_back_to_where_one_was(String language, int width) {
    Page reader = page(language, width);
    reader.navigate("/nothing-here");
    checkAccessible(reader);
    assertThat(reader.locator("main a.button")).hasAttribute("href", "/");

    Page staff = signedIn(leader.login(), TestServer.PASSWORD, language, width);
    checkAccessible(staff);
    staff.navigate("/staff/admin/accounts");
    checkAccessible(staff);
    assertThat(staff.locator("main a.button")).hasAttribute("href", "/staff");
    forgiveConsole();
  }
}
