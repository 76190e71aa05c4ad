// Opens the book, follows each link of its contents, and turns its pages from the first story to the end.
// The window counts as loaded, and a browser that prints it waits, until the held document is closed.
const held = document.getElementById('held').contentDocument
held.open()
const asked = new URLSearchParams(location.search)
const log = document.getElementById('log')
const say = line => log.append(line + '\n')
const squashed = text => text.replace(/[\s\u00ad]+/g, '')

// A contents line is the headline, or the first words behind a word for the kind, and may end in an ellipsis.
const words_of = label => squashed(label).replace(/…$/, '').replace(/^[^:：]*[:：](?=.)/, '')
const shows = (text, label) => squashed(text).includes(squashed(label)) || squashed(text).includes(words_of(label))

const check_contents = async reader => {
  const entries = reader.contents()
  if (!entries.length) say('FAILED: the contents are empty')
  for (const { label, href } of entries) {
    await reader.go_to(href)
    if (!shows(reader.visible(), label)) say(`FAILED: behind the link '${label}' stands '${reader.visible().trim()}'`)
  }
  return entries
}

const check_pages = async (reader, entries) => {
  let seen = '', turns = 0
  await reader.go_to(entries[0].href)
  do seen += reader.visible()
  while (await reader.next() && ++turns < 2000)
  let at = 0
  for (const { label } of entries) {
    const found = squashed(seen).indexOf(words_of(label), at)
    if (found < 0) say(`FAILED: turning the pages, '${label}' does not come, or not in its order`)
    else at = found
  }
  return turns
}

try {
  const engine = asked.get('engine') ? './foliate.js' : './pages.js'
  const { open } = await import(engine)
  const reader = await open(asked.get('book'), document.getElementById('page'), asked.get('engine'))
  if (!await reader.cover_is_shown()) say('FAILED: the cover shows no picture')
  const entries = await check_contents(reader)
  const turns = await check_pages(reader, entries)
  say(`${entries.length} links, ${turns} turns, ${reader.direction()}`)
} catch (error) {
  say(`FAILED: ${error.stack ?? error}`)
}
say('done')
held.close()
