package org.rapport.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Api;
import org.rapport.platform.Role;

/** Files of an agreement: attached, downloaded and taken away, on screen and over REST (J10). */
class AgreementFilesBrowserIT extends BrowserTest {

  private static TestStaff manager;
  private static Api api;
  private static CourseByRest course;

  @BeforeAll
  static void hire() {
    manager = TestStaff.with(Role.RELATIONSHIP_MANAGER);
    api = manager.api();
    course = new CourseByRest(api);
  }

  @Test
  void J10_papers_come_with_the_agreement_or_later_and_are_downloaded_and_taken_away()
      throws Exception {
    long id = course.begun(course.registered("Signed Theater"));
    course.decideToGoOn(id);
    Page page = at("/staff/journey/agree?id=" + id, ENGLISH, DESK);
    page.getByLabel("In writing").check();
    page.locator("#goal").fill("Three evenings");
    page.locator("#constraints").fill("Evenings only");
    page.locator("#files").setInputFiles(file("letter.pdf", "<html>no</html>"));
    page.locator("#save").click();
    assertThat(page.locator(".error-summary")).containsText("letter.pdf");
    assertThat(page.locator("#constraints")).hasValue("Evenings only");
    page.locator("#files").setInputFiles(file("signed.txt", "signed by both"));
    page.locator("#save").click();
    assertThat(page.locator("ul.files")).containsText("signed.txt");

    page.locator("a[href='/staff/journey/files?id=" + id + "']").click();
    page.locator("#attach").click();
    assertThat(page.locator(".error-summary")).containsText("Choose at least one file");
    page.locator("#files")
        .setInputFiles(new FilePayload[] {file("会议纪要.txt", "said"), file("plan.txt", "planned")});
    page.locator("#attach").click();
    assertThat(page.locator("ul.files li")).hasCount(3);

    var download =
        page.waitForDownload(() -> page.locator("ul.files a").filter(with("signed.txt")).click());
    assertThat(Files.readString(download.path())).isEqualTo("signed by both");

    page.locator("ul.files li")
        .filter(with("plan.txt"))
        .locator("input[value='Take away']")
        .click();
    assertThat(page.locator("ul.files li")).hasCount(2);
  }

  @Test
  void J10_an_agreement_is_extended_and_what_it_said_before_is_still_read() {
    long id = formal("Longer Theater");
    Page page = at("/staff/journey/view?id=" + id, ENGLISH, DESK);
    page.locator("a[href='/staff/journey/amend?id=" + id + "']").click();
    page.locator("#goal").fill("Four evenings");
    page.locator("#save").click();
    assertThat(page.locator("#reason-error")).isVisible();
    assertThat(page.locator("#goal")).hasValue("Four evenings");
    page.getByLabel("An extension: it lasts longer").check();
    page.locator("#reason").fill("They asked for one more");
    page.locator("#save").click();
    assertThat(page.locator(".error-summary")).containsText("later last day");
    page.getByLabel("A change: both sides agreed on something else").check();
    page.locator("#save").click();

    Locator change = page.locator("ol.amendments li");
    assertThat(change).containsText("They asked for one more");
    change.locator("summary").click();
    assertThat(change).containsText("Three evenings");
    String path = "/api/v1/relationships/" + id;
    String amendments = path + "/agreement/amendments";
    var terms =
        Json.createObjectBuilder()
            .add("form", "WRITTEN")
            .add("goal", "Four evenings")
            .add("constraints", "Evenings only");
    var same =
        Json.createObjectBuilder()
            .add("kind", "CORRECTED")
            .add("reason", "Twice")
            .add("terms", terms)
            .build();
    String version = api.get(path).header("ETag");
    Api.Answer refused = api.with("If-Match", version).post(amendments, same);
    assertThat(refused.status()).as(refused.text()).isEqualTo(409);
    var empty = Json.createObjectBuilder().build();
    assertThat(api.with("If-Match", version).post(amendments, empty).status()).isEqualTo(422);
    assertThat(api.get(amendments).text()).contains("Three evenings");
  }

  @Test
  void J10_over_rest_a_file_leaves_as_an_attachment_and_only_by_its_own_relationship() {
    long id = formal("Rest Theater");
    String path = "/api/v1/relationships/" + id + "/agreement/files";
    Api.Answer html = api.upload(path, "files", "a.pdf", bytes("<html>no</html>"));
    assertThat(html.status()).as(html.text()).isEqualTo(422);
    Api.Answer kept = api.upload(path, "files", "协议.txt", bytes("signed"));
    assertThat(kept.status()).as(kept.text()).isEqualTo(201);
    var file = Json.createReader(new StringReader(kept.text())).readArray();
    assertThat(file.getJsonObject(0).getString("name")).isEqualTo("协议.txt");
    String own = path + "/" + file.getJsonObject(0).getString("id");

    Api.Answer read = api.get(own);
    assertThat(read.text()).isEqualTo("signed");
    assertThat(read.header("Content-Disposition")).startsWith("attachment;");
    assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
    long other = formal("Other Theater");
    assertThat(api.get(own.replace("/" + id + "/", "/" + other + "/")).status()).isEqualTo(404);
    assertThat(api.send("DELETE", own, null).status()).isEqualTo(204);
    assertThat(api.get(own).status()).isEqualTo(404);
    long early = course.begun(course.registered("Early Theater"));
    String tooEarly = "/api/v1/relationships/" + early + "/agreement/files";
    assertThat(api.upload(tooEarly, "files", "a.txt", bytes("a")).status()).isEqualTo(409);
  }

  @Test
  void every_screen_is_accessible_at_both_widths_in_both_languages() {
    long id = formal("Accessible Theater");
    String path = "/api/v1/relationships/" + id + "/agreement/files";
    api.upload(path, "files", "签字协议-最终版-双方盖章-2026年.txt", bytes("signed"));
    long goingOn = course.begun(course.registered("Going On Theater"));
    course.decideToGoOn(goingOn);
    List<String> screens =
        List.of(
            "journey/files?id=" + id,
            "journey/view?id=" + id,
            "journey/amend?id=" + id,
            "journey/agree?id=" + goingOn);
    for (String language : List.of(CHINESE, ENGLISH)) {
      for (int width : widths(language)) {
        Page page = at("/staff", language, width);
        for (String screen : screens) {
          page.navigate("/staff/" + screen);
          checkAccessible(page);
          String name = screen.replaceAll("\\?.*", "").replaceAll(".*/", "");
          screenshot(page, "agreement-" + name + "-" + language + "-" + width);
        }
      }
    }
  }

  private Page at(String path, String language, int width) {
    Page page = signedIn(manager.login(), TestServer.PASSWORD, language, width);
    page.navigate(path);
    return page;
  }

  private static long formal(String name) {
    long id = course.begun(course.registered(name));
    course.decideToGoOn(id);
    course.agree(id);
    return id;
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static FilePayload file(String name, String content) {
    return new FilePayload(name, "application/octet-stream", bytes(content));
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
