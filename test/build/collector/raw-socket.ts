import { once } from 'node:events';
import { connect } from 'node:net';

/** What a server says to these exact bytes, up to the end of the connection. */
export const say = async (address: string, bytes: string): Promise<string> => {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  let heard = '';
  socket.setEncoding('latin1').on('data', (text: string) => {
    heard += text;
  });
  socket.on('error', () => socket.destroy());
  await once(socket, 'connect');
  socket.write(bytes, 'latin1');
  await once(socket, 'close');
  return heard;
};
