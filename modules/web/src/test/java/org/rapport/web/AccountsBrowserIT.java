package org.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in, one's own account and the management of accounts as people use them. */
class AccountsBrowserIT extends BrowserTest {

  private static final String CODE = "A".repeat(43);

  private Page administrator(String language, int width) {
    return signedIn("admin", TestServer.PASSWORD, language, width);
  }

  @ParameterizedTest
  @CsvSource({"en,390", "en,1280", "zh-CN,390", "zh-CN,1280"})
  void the_pages_are_accessible_in_both_languages_and_widths(String language, int width) {
    Page door = page(language, width);
    for (String path : new String[] {"/staff/sign-in", "/staff/forgotten", "/staff/reset"}) {
      door.navigate(path);
      look(door, path, language, width);
    }
    Page inside = administrator(language, width);
    for (String path :
        new String[] {"/staff/account", "/staff/admin/accounts", "/staff/admin/account"}) {
      inside.navigate(path);
      look(inside, path, language, width);
    }
  }

  private void look(Page page, String path, String language, int width) {
    screenshot(page, "accounts" + path.replace('/', '-') + "-" + language + "-" + width);
    checkAccessible(page);
  }

  @Test
  void an_account_is_made_and_its_owner_chooses_a_password_before_anything_else() {
    Page page = administrator(ENGLISH, DESK);
    page.navigate("/staff/admin/accounts");
    page.getByText("Add an account").click();
    page.locator("#login").fill("zhao.min");
    page.locator("#name").fill("赵敏");
    page.getByLabel("Case handler").check();
    page.getByLabel("Auditor").check();
    page.locator("#save").click();
    String password = page.locator("#one-time-password").textContent();
    screenshot(page, "accounts-one-time-password");

    Page zhao = page(CHINESE, PHONE);
    zhao.navigate("/staff/cases/inbox");
    zhao.locator("#login").fill("Zhao.Min");
    zhao.locator("#password").fill(password);
    zhao.locator("#submit").click();
    assertThat(zhao.locator("h1")).hasText("您的账号");
    zhao.navigate("/staff/cases/inbox");
    assertThat(zhao.locator("h1")).hasText("您的账号");

    zhao.locator("#current").fill(password);
    zhao.locator("#password").fill("seven green bicycles");
    zhao.locator("#repeated").fill("seven green bicycles");
    zhao.locator("#change").click();
    assertThat(zhao.locator(".notice.good")).containsText("密码已更改");
    zhao.navigate("/staff/cases/inbox");
    assertThat(zhao.url()).endsWith("/staff/cases/inbox");
  }

  @Test
  void a_wrong_password_is_told_without_saying_which_of_both_is_wrong() {
    Page page = page(ENGLISH, PHONE);
    page.navigate("/staff/sign-in");
    page.locator("#login").fill("nobody-at-all");
    page.locator("#password").fill("whatever this is");
    page.locator("#submit").click();

    assertThat(page.locator(".error-summary"))
        .containsText("The sign-in name or the password is wrong.");
    assertThat(page.locator("#login")).hasValue("nobody-at-all");
    assertThat(page.locator("#password")).hasValue("");
    checkAccessible(page);
  }

  @Test
  void the_code_behind_the_link_goes_into_its_field_and_out_of_the_address() {
    Page page = page(ENGLISH, DESK);
    page.navigate("/staff/reset#" + CODE);

    assertThat(page.locator("#code")).hasValue(CODE);
    assertThat(page.url()).endsWith("/staff/reset");
  }

  @Test
  void signing_out_leads_back_to_the_door() {
    Page page = administrator(ENGLISH, DESK);
    page.getByText("Sign out").click();

    assertThat(page.locator(".notice.good")).hasText("You are signed out.");
    page.goBack();
    page.reload();
    assertThat(page.url()).contains("/staff/sign-in");
  }
}
