package org.rapport.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.kernel.Slice;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.Role;
import org.rapport.platform.accounts.Account;
import org.rapport.platform.accounts.AccountDetails;
import org.rapport.platform.accounts.ChangeAccount;
import org.rapport.platform.accounts.FindAccounts;

/** The staff's accounts, for who manages them. */
@Path("/accounts")
@Requires(Permission.ACCOUNTS_MANAGE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class AccountsResource {

  /** An account as it stands. */
  public record AccountJson(
      long id,
      long version,
      String login,
      String name,
      String email,
      String language,
      Set<Role> roles,
      boolean disabled,
      boolean mustChangePassword) {

    static AccountJson of(Account a) {
      return new AccountJson(
          a.id(),
          a.version(),
          a.login(),
          a.name(),
          a.email(),
          a.language(),
          a.roles(),
          a.isDisabled(),
          a.mustChangePassword());
    }
  }

  /**
   * An account as it should be.
   *
   * @param version of the account that this changes; not needed for a new one
   */
  public record AccountInput(
      String login,
      String name,
      String email,
      String language,
      Set<Role> roles,
      boolean disabled,
      long version) {

    AccountDetails details() {
      return new AccountDetails(login, name, email, language, roles, disabled);
    }
  }

  /**
   * @param next what to ask for as {@code page} to read on, or null at the end
   */
  public record AccountList(List<AccountJson> items, String next, long total) {}

  /**
   * @param oneTimePassword to hand over; null where a mail has gone to the new member of staff
   */
  public record CreatedAccount(AccountJson account, String oneTimePassword) {}

  @Inject private FindAccounts find;
  @Inject private AddAccount add;
  @Inject private ChangeAccount change;

  @GET
  @Operation(
      summary = "List accounts",
      description = "By login; q is found in login, name, e-mail.")
  @APIResponse(responseCode = "200", description = "One page of accounts")
  public AccountList list(
      @QueryParam("q") String search,
      @QueryParam("page") String page,
      @QueryParam("size") @DefaultValue("50") int size) {
    Slice<AccountJson> found = find.list(search, page, size).map(AccountJson::of);
    return new AccountList(found.items(), found.next(), found.total());
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read an account")
  @APIResponse(responseCode = "200", description = "The account")
  public AccountJson read(@PathParam("id") long id) {
    return find.with(id).map(AccountJson::of).orElseThrow(NotFound::new);
  }

  @POST
  @Operation(
      summary = "Create an account",
      description = "Its owner gets a mail to choose a password, or else a one-time password.")
  @APIResponse(responseCode = "201", description = "The new account")
  public Response create(
      AccountInput input, @HeaderParam("Idempotency-Key") String idempotencyKey) {
    CreatedAccount created = add.once(idempotencyKey, input);
    return Response.created(URI.create("accounts/" + created.account().id()))
        .entity(created)
        .build();
  }

  @PUT
  @Path("/{id}")
  @Operation(summary = "Change an account", description = "Its sessions obey at once.")
  @APIResponse(responseCode = "200", description = "The account as it is now")
  @APIResponse(responseCode = "409", description = "Changed meanwhile, or the last administrator")
  public AccountJson change(@PathParam("id") long id, AccountInput input) {
    return AccountJson.of(change.with(id, input.version(), input.details()));
  }
}
