// A reader as small as one can be: a document of the spine at a time, set in columns of a page each.
const load = url => new Promise((resolve, reject) => {
  const request = new XMLHttpRequest()
  request.open('GET', url)
  request.overrideMimeType('application/xml')
  request.onload = () => resolve(request.responseXML)
  request.onerror = () => reject(new Error(`${url} cannot be read`))
  request.send()
})

class Reader {
  constructor(frame, base, spine, entries) {
    Object.assign(this, { frame, base, spine, entries, at: 0, page: 0 })
  }

  get document() { return this.frame.contentDocument }
  get vertical() { return getComputedStyle(this.document.documentElement).writingMode === 'vertical-rl' }
  contents() { return this.entries }
  direction() { return this.vertical ? 'vertical' : 'horizontal' }

  async go_to(href) {
    const [file] = href.split('#')
    this.at = this.spine.indexOf(file)
    if (this.at < 0) throw new Error(`${file} is not in the spine`)
    await new Promise(resolve => {
      this.frame.onload = resolve
      this.frame.src = this.base + file
    })
    this.lay_out()
    this.turn_to(0)
  }

  lay_out() {
    const root = this.document.documentElement.style
    root.margin = root.padding = this.document.body.style.margin = '0'
    root.width = '480px'
    root.height = '640px'
    root.columnWidth = this.vertical ? '640px' : '480px'
    root.columnGap = '0'
    root.columnFill = 'auto'
    root.overflow = 'hidden'
  }

  get pages() {
    const { scrollWidth, scrollHeight } = this.document.documentElement
    return Math.max(1, Math.round(this.vertical ? scrollHeight / 640 : scrollWidth / 480))
  }

  turn_to(page) {
    this.page = page

    if (this.vertical) this.document.documentElement.scrollTop = page * 640
    else this.document.documentElement.scrollLeft = page * 480

  }

  async next() {
    if (this.page + 1 < this.pages) return this.turn_to(this.page + 1), true
    if (this.at + 1 === this.spine.length) return false
    await this.go_to(this.spine[this.at + 1])
    return true
  }

  visible() {
    const walker = this.document.createTreeWalker(this.document.body, NodeFilter.SHOW_TEXT)
    let text = ''
    while (walker.nextNode()) if (this.is_visible(walker.currentNode)) text += walker.currentNode.data
    return text
  }

  is_visible(node) {
    const range = this.document.createRange()
    range.selectNodeContents(node)
    return [...range.getClientRects()].some(({ left, right, top, bottom }) =>
      right > 1 && left < 479 && bottom > 1 && top < 639)
  }

  async cover_is_shown() {
    await this.go_to(this.spine[0])
    const picture = this.document.querySelector('img')
    return picture?.complete && picture.naturalWidth > 0
  }
}

export const open = async (folder, page) => {
  const container = await load(`${folder}/META-INF/container.xml`)
  const full_path = container.querySelector('rootfile').getAttribute('full-path')
  const base = `${folder}/${full_path.replace(/[^/]*$/, '')}`
  const package_document = await load(`${folder}/${full_path}`)
  const href_of = id => package_document.getElementById(id).getAttribute('href')
  const spine = [...package_document.querySelectorAll('itemref')].map(item => href_of(item.getAttribute('idref')))
  const nav = await load(base + package_document.querySelector('item[properties=nav]').getAttribute('href'))
  const links = [...nav.querySelectorAll('nav[*|type=toc] li > a:only-child')]
  const entries = links.map(link => ({ label: link.textContent, href: link.getAttribute('href') }))
  const frame = document.createElement('iframe')
  frame.style = 'width: 480px; height: 640px; border: 0'
  page.append(frame)
  return new Reader(frame, base, spine, entries)
}
