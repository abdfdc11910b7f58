// One host's listening socket, plain or TLS, on an address of its own.
import { createServer as createPlain, type Server, type Socket } from 'node:net';
import { createServer as createTls, type Server as TlsServer } from 'node:tls';
import { Connection, type ConnectionContext } from './connection.ts';

/** PEM texts. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export class HostServer {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #isDown: () => boolean;

  constructor(context: ConnectionContext, options: { certificate?: Certificate; isDown: () => boolean }) {
    this.#isDown = options.isDown;
    const onConnection = (socket: Socket) => {
      if (this.#isDown()) {
        socket.destroy();
        return;
      }
      new Connection(socket, context);
    };
    this.#server = options.certificate
      ? createTls(options.certificate, onConnection)
      : createPlain(onConnection);
    // TLS or not, the raw sockets are what can be cut.
    this.#server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    this.#server.on('tlsClientError', (_error: Error, socket: Socket) => socket.destroy());
  }

  /** Answers the port. */
  listen(address: string, port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, address, () => {
        this.#server.off('error', reject);
        const bound = this.#server.address();
        resolve(typeof bound === 'object' && bound ? bound.port : port);
      });
    });
  }

  /** Presents another certificate to whoever connects from now on. */
  presentCertificate(certificate: Certificate): void {
    if ('setSecureContext' in this.#server) (this.#server as TlsServer).setSecureContext(certificate);
  }

  /** Ends every connection at once, without a word. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.cut();
    });
  }
}
