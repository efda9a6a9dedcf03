// Makes the text area of the page of queries an editor, and shows answers below it. Without it the form still asks.
(function () {
  "use strict";
  var form = document.getElementById("editor");
  var area = document.getElementById("query-text");
  var state = document.getElementById("query-state");
  var place = document.getElementById("query-result");
  if (!form || !area || !window.Yasgui) {
    return;
  }
  document.querySelectorAll(".scripted").forEach(function (each) {
    each.hidden = false;
  });

  // No list of prefixes or terms is fetched, nothing is kept in the browser, no address is asked but ours.
  var Editor = window.Yasgui.Yasqe;
  Editor.defaults.autocompleters = [];
  Editor.forkAutocompleter = undefined;
  var holder = document.createElement("div");
  holder.className = "editor";
  area.parentNode.insertBefore(holder, area);
  var editor = new Editor(holder, {
    value: area.value,
    persistenceId: null,
    createShareableLink: null,
    consumeShareLink: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: "auto",
    viewportMargin: Infinity,
    prefixCcApi: "",
    requestConfig: { endpoint: form.action },
    extraKeys: {
      "Ctrl-Enter": run,
      "Cmd-Enter": run,
      "Ctrl-Space": function () {},
      "Ctrl-S": function () {},
      // The keyboard must be able to leave.
      Tab: false,
      "Shift-Tab": false,
    },
  });
  area.hidden = true;
  editor.getInputField().setAttribute("aria-label", "Query");
  editor.on("blur", save);

  var view = new window.Yasgui.Yasr(place, {
    persistenceId: null,
    pluginOrder: ["table", "response"],
    prefixes: function () {
      return editor.getPrefixesFromQuery();
    },
  });
  place.hidden = true;

  function save() {
    area.value = editor.getValue();
  }

  function say(words, wrong) {
    state.textContent = words;
    state.className = wrong ? "note" : "";
  }

  function count(data) {
    if (data && data.results) {
      var rows = data.results.bindings.length;
      return rows === 1 ? "1 row" : rows + " rows";
    }
    return data && typeof data.boolean === "boolean" ? (data.boolean ? "Yes" : "No") : "A graph";
  }

  var asked = 0;

  function run() {
    save();
    var number = ++asked;
    var started = performance.now();
    say("Asking …");
    fetch(form.action, {
      method: "POST",
      headers: {
        Accept: "application/sparql-results+json, text/turtle;q=0.9",
        "Content-Type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams({ query: area.value }),
    })
      .then(function (response) {
        return response.text().then(function (text) {
          if (number !== asked) {
            return;
          }
          if (!response.ok) {
            place.hidden = true;
            say(text || "The server answers " + response.status + ".", true);
            return;
          }
          show(response, text, performance.now() - started);
        });
      })
      .catch(function () {
        if (number === asked) {
          place.hidden = true;
          say("The server cannot be reached.", true);
        }
      });
  }

  function show(response, text, millis) {
    var type = response.headers.get("Content-Type") || "";
    var data = type.indexOf("json") >= 0 ? JSON.parse(text) : text;
    var cut = response.headers.get("Mindlinked-Result-Cut");
    place.hidden = false;
    view.setResponse({ data: data, contentType: type, status: response.status });
    say(
      count(data) + " in " + (millis / 1000).toFixed(1) + " s" + (cut ? ", cut " + cut + ": ask for less" : "")
    );
  }

  // What has an IRI is shown here, as far as it is known here.
  new MutationObserver(function () {
    place.querySelectorAll("a.iri:not([data-iri])").forEach(function (link) {
      link.dataset.iri = link.getAttribute("href");
      link.setAttribute("href", form.dataset.record + "?iri=" + encodeURIComponent(link.dataset.iri));
    });
    // Names that the view forgets.
    place.querySelectorAll("select.tableSizer:not([aria-label])").forEach(function (select) {
      select.setAttribute("aria-label", "Page size");
    });
    place.querySelectorAll("th").forEach(function (head) {
      if (!head.textContent.trim()) {
        var name = head.appendChild(document.createElement("span"));
        name.className = "hidden";
        name.textContent = "Row";
      }
    });
    place.querySelectorAll(".yasr_external_ref_btn").forEach(function (link) {
      link.remove();
    });
  }).observe(place, { childList: true, subtree: true });

  form.addEventListener("submit", function (event) {
    save();
    if (!event.submitter || event.submitter.id === "run") {
      event.preventDefault();
      run();
    }
  });
  if (form.dataset.run === "yes") {
    run();
  }
})();
