// foliate-js (npm) as the reader.
const load = url => new Promise((resolve, reject) => {
  const request = new XMLHttpRequest()
  request.open('GET', url)
  request.responseType = 'blob'
  request.onload = () => resolve(request.response)
  request.onerror = () => reject(new Error(`${url} cannot be read`))
  request.send()
})

const leaves = entries => (entries ?? []).flatMap(entry => entry.subitems?.length ? leaves(entry.subitems) : [entry])

class Reader {
  constructor(view) {
    this.view = view
    view.addEventListener('relocate', ({ detail }) => this.place = detail)
  }

  contents() { return leaves(this.view.book.toc) }
  direction() { return this.view.book.dir === 'rtl' ? 'vertical' : 'horizontal' }
  visible() { return this.place.range?.toString() ?? '' }

  async moved(move) {
    await move()
    await new Promise(resolve => setTimeout(resolve, 150))
  }

  async go_to(href) { await this.moved(() => this.view.goTo(href)) }

  async next() {
    const before = this.place
    await this.moved(() => this.view.next())
    return this.place !== before && this.place.cfi !== before.cfi
  }

  async cover_is_shown() {
    await this.moved(() => this.view.goTo(0))
    const picture = this.view.renderer.getContents()[0].doc.querySelector('img')
    return picture?.naturalWidth > 0
  }
}

export const open = async (file, page, engine) => {
  await import(`${engine}/view.js`)
  const view = document.createElement('foliate-view')
  view.style = 'display: block; width: 480px; height: 640px'
  page.append(view)
  await view.open(new File([await load(file)], 'book.epub'))
  const reader = new Reader(view)
  await view.init({ showTextStart: false })
  return reader
}
