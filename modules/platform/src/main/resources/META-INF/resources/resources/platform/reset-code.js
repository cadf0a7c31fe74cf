// The code stands behind the # of the link, which no browser sends to any server. It goes into its
// field, and out of the address before anybody copies that.
const field = document.getElementById("code");
const code = decodeURIComponent(location.hash.slice(1));
if (field && /^[A-Za-z0-9_-]{40,50}$/.test(code)) {
  field.value = code;
  history.replaceState(null, "", location.pathname);
}
