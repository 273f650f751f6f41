// Two comforts that need a script: the switch between light and dark, and copying the page's address.
const root = document.documentElement;
const dark = () =>
  root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;

for (const button of document.querySelectorAll('[data-theme-switch]')) {
  const say = () => {
    button.textContent = dark() ? 'Light page' : 'Dark page';
  };
  button.hidden = false;
  say();
  button.addEventListener('click', () => {
    root.dataset.theme = dark() ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', root.dataset.theme);
    } catch {
      // Not kept where storage is forbidden; the page has changed all the same.
    }
    say();
  });
}

for (const button of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) break;
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const address = new URL(button.getAttribute('data-copy'), location.href).href;
    await navigator.clipboard.writeText(address).then(
      () => {
        button.textContent = 'Copied';
      },
      () => {
        button.textContent = 'Could not copy';
      },
    );
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
}

// A link to a statement or a difference opens what it stands in.
const named = () => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    // Not every address that somebody writes can be decoded.
    return '';
  }
};
const reveal = () => {
  const name = named();
  const target = name ? document.getElementById(name) : null;
  const folded = target?.closest('details:not([open])');
  if (folded) {
    folded.open = true;
    target.scrollIntoView();
  }
};
addEventListener('hashchange', reveal);
reveal();
