class CollabRequest extends Request {
  // The library asks for it with every message, and a whole address would be taken apart each time.
  override get url() {
    return '/collab'
  }
}

/** What the document server is given for the request of a connection: our own door has looked at the real one. */
export const collabRequest: Request = new CollabRequest('http://localhost/collab')
